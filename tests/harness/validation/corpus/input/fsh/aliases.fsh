Alias: $sct = http://snomed.info/sct
Alias: $ucum = http://unitsofmeasure.org
Alias: $bcp13 = urn:ietf:bcp:13
Alias: $bcp47 = urn:ietf:bcp:47
Alias: $iso3166 = urn:iso:std:iso:3166
