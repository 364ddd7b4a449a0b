Instance: ct-chest-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition of the report of the CT study of the chest"
Description: "A header with recipient and validator, and every section with its entries."
* language = #en
* extension[diagnosticReport].valueReference = Reference(ct-chest-report)
* extension[versionNumber].valueString = "1"
* extension[basedOn].valueReference = Reference(ct-chest-order)
* extension[informationRecipient].valueReference = Reference(pulmonologist-role)
* identifier.system = "urn:oid:2.999.10.3"
* identifier.value = "REP-3002"
* status = #final
* type = $LOINC#85430-7 "Diagnostic imaging report - example sections and entries"
* subject = Reference(carla)
* date = "2025-04-02T12:40:00+01:00"
* author = Reference(radiologist-role)
* title = "Report of the CT study of the chest, 2 April 2025"
* confidentiality = #R
* attester[legalAuthenticator].mode = #legal
* attester[legalAuthenticator].time = "2025-04-02T12:45:00+01:00"
* attester[legalAuthenticator].party = Reference(radiologist-role)
* attester[resultValidator].mode = #professional
* attester[resultValidator].time = "2025-04-02T12:44:00+01:00"
* attester[resultValidator].party = Reference(radiologist-role)
* custodian = Reference(hospital-exemplo)
* event.code = $SCT#169069000 "Computed tomography of chest"
* event.period.start = "2025-04-02T10:05:00+01:00"
* event.period.end = "2025-04-02T10:48:00+01:00"
* section[imagingStudies].code = $LOINC#18726-0
* insert SectionText(imagingStudies, Study, [[CT chest with contrast, 2 April 2025, accession number ACC-1002, Study Instance UID 2.25.120550377450548480325590266307545051876.]])
* section[imagingStudies].entry[study] = Reference(ct-chest)
* section[order].code = $LOINC#55115-0
* insert SectionText(order, Order, [[Order ORD-2002 of 28 March 2025 by Dr. Inês Amostra, Pulmonary medicine, Hospital Exemplo: Computed tomography of chest. Clinical question: Is the nodule of the right upper lobe malignant, and how far has it come?]])
* section[order].entry[order] = Reference(ct-chest-order)
* section[reason].code = $LOINC#18785-6
* insert SectionText(reason, Reason, [[Hemoptysis. Nodule in the radiograph of the chest.]])
* section[history].code = $LOINC#11329-0
* insert SectionText(history, History, [[Chronic obstructive pulmonary disease since 2018.]])
* section[history].entry[condition] = Reference(carla-copd)
* section[procedure].code = $LOINC#55111-9
* insert SectionText(procedure, Procedure, [[Computed tomography of chest with 80 mL Exemplopaque 350 (iohexol, 350 mg of iodine per mL) intravenously at 10:07, portal venous phase, 60 s after contrast. Then Biopsy of lung: core needle biopsy under CT, upper lobe of the right lung, two cores, specimen SPEC-401. Urticaria of both arms ten minutes after the injection, mild, gone within an hour without treatment.]])
* section[procedure].entry[procedure][0] = Reference(ct-chest-procedure)
* section[procedure].entry[procedure][1] = Reference(ct-chest-biopsy)
* section[procedure].entry[medication] = Reference(ct-chest-contrast)
* section[procedure].entry[adverseReaction] = Reference(contrast-reaction)
* section[comparison].code = $LOINC#18834-2
* insert SectionText(comparison, Comparison, [[CT chest, other hospital, 20 November 2023, Study Instance UID 2.25.333572178321557052054512843642073632454.]])
* section[comparison].entry[study] = Reference(ct-chest-2023)
* section[findings].code = $LOINC#59776-5
* insert SectionText(findings, Findings, [[Spiculated solid nodule in the upper lobe of the right lung, diameter 18 mm (uncertainty 1 mm), grown from 11 mm on 20 November 2023. No enlarged lymph nodes. No effusion.]])
* section[findings].entry[finding] = Reference(ct-chest-nodule)
* section[impression].code = $LOINC#19005-8
* insert SectionText(impression, Impression, [[Growing spiculated nodule of 18 mm in the upper lobe of the right lung, suspected malignant neoplasm (C34.1), cT1b cN0. Core needle biopsy taken. Mild urticaria after contrast medium.]])
* section[impression].entry[condition] = Reference(ct-chest-condition)
* section[impression].section[keyImages].title = "Key image"
* section[impression].section[keyImages].code = $LOINC#55113-5
* section[impression].section[keyImages].text.status = #generated
* section[impression].section[keyImages].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">Spiculated nodule in the upper lobe of the right lung, axial CT image.</div>"
* section[impression].section[keyImages].entry = Reference(ct-chest-key-image)
* section[recommendation].code = $LOINC#18783-1
* insert SectionText(recommendation, Recommendation, [[PET/CT for staging. Discussion in the thoracic tumour board once histology is at hand. Iodinated contrast only with premedication.]])
* section[recommendation].entry[carePlan] = Reference(ct-chest-plan)
* section[radiation].code = $LOINC#73569-6
* insert SectionText(radiation, Radiation, [[CT Dose Length Product Total 252 mGy.cm, Mean CTDIvol 7.2 mGy.]])
* section[radiation].entry[dose] = Reference(ct-chest-dose)
