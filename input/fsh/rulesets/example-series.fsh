// What a study, a series and an instance of an example say in a manifest.
RuleSet: SizeInBytes(path, bytes)
* {path}.extension[studySize].extension[bytes].valueQuantity = {bytes} 'By'
* {path}.extension[studySize].extension[transferSyntax].valueUri = "urn:oid:1.2.840.10008.1.2.1"

RuleSet: StudySize(bytes)
* extension[studySize].extension[bytes].valueQuantity = {bytes} 'By'
* extension[studySize].extension[transferSyntax].valueUri = "urn:oid:1.2.840.10008.1.2.1"

RuleSet: Series(index, uid, number, modality, description, instances, bytes)
* insert SizeInBytes(series[{index}], {bytes})
* series[{index}].uid = "{uid}"
* series[{index}].number = {number}
* series[{index}].modality = $DCM#{modality}
* series[{index}].description = "{description}"
* series[{index}].numberOfInstances = {instances}
* series[{index}].endpoint = Reference(images-wado-rs)

RuleSet: Instance(series, index, number, uid, sopClass)
* series[{series}].instance[{index}].uid = "{uid}"
* series[{series}].instance[{index}].sopClass = $URI#urn:oid:{sopClass}
* series[{series}].instance[{index}].number = {number}

// A key image, and the key object selection that makes it one.
RuleSet: KeyImageOf(series, index, kosSeries, kosInstance)
* series[{series}].instance[{index}].extension[keyImage].extension[flag].valueBoolean = true
* series[{series}].instance[{index}].extension[keyImage].extension[reason].valueCodeableConcept = $DCM#113000 "Of Interest"
* series[{series}].instance[{index}].extension[keyImage].extension[kosSeriesUid].valueId = "{kosSeries}"
* series[{series}].instance[{index}].extension[keyImage].extension[kosInstanceUid].valueId = "{kosInstance}"
