Instance: carla-chest-report-composition
InstanceOf: ImagingReportComposition
Usage: #example
Title: "Composition of the report of the CT study of the chest"
Description: "A header with recipient and validator, and every section with its entries."
* insert ReportHeader(carla, mosta, en, 1, 2025-04-02T12:45:00+02:00)
* extension[diagnosticReport].valueReference = Reference(carla-chest-report)
* extension[basedOn].valueReference = Reference(carla-chest-order)
* extension[informationRecipient].valueReference = Reference(mosta-pulmonologist-role)
* insert ReportNumber(2.999.3.5, carla-chest-report)
* status = #final
* title = "Report of the CT study of the chest, 2 April 2025"
* confidentiality = #R
* attester[resultValidator].mode = #professional
* attester[resultValidator].time = "2025-04-02T12:44:00+02:00"
* attester[resultValidator].party = Reference(mosta-radiologist-role)
* event.code = $SCT#169069000 "Computed tomography of chest"
* event.period.start = "2025-04-02T10:05:00+02:00"
* event.period.end = "2025-04-02T10:20:00+02:00"
* insert ReportText(imagingStudies, 18726-0, en, generated, Study, [[CT chest with contrast, 2 April 2025, accession number ACC-4602, Study Instance UID 2.25.149964657834008699761111922959559756823.]])
* section[imagingStudies].entry[study] = Reference(carla-chest)
* insert ReportText(order, 55115-0, en, generated, Order, [[Order ORD-4602 of 28 March 2025 by Dr. Ċensina Prova, Pulmonary medicine, Sptar Eżempju Mosta: Computed tomography of chest. Clinical question: Is the nodule of the right upper lobe malignant, and how far has it come?]])
* section[order].entry[order] = Reference(carla-chest-order)
* insert ReportText(reason, 18785-6, en, generated, Reason, [[Hemoptysis. Nodule in the radiograph of the chest.]])
* insert ReportText(history, 11329-0, en, generated, History, [[Chronic obstructive pulmonary disease since 2018.]])
* section[history].entry[condition] = Reference(carla-copd)
* insert ReportText(procedure, 55111-9, en, generated, Procedure, [[Computed tomography of chest with 80 mL Exemplopaque 350 (iohexol, 350 mg of iodine per mL) intravenously at 10:07, portal venous phase, 60 s after contrast. At 10:40 Biopsy of lung: core needle biopsy under ultrasound, upper lobe of the right lung, two cores, specimen SPEC-4602. Urticaria of both arms ten minutes after the injection, mild, gone within an hour without treatment.]])
* section[procedure].entry[procedure][0] = Reference(carla-chest-procedure)
* section[procedure].entry[procedure][1] = Reference(carla-chest-biopsy)
* section[procedure].entry[medication] = Reference(carla-chest-contrast)
* section[procedure].entry[adverseReaction] = Reference(contrast-reaction)
* insert ReportText(comparison, 18834-2, en, generated, Comparison, [[CT chest, other hospital, 20 November 2023, Study Instance UID 2.25.239301500533691363883408220332936359809.]])
* section[comparison].entry[study] = Reference(carla-chest-2023)
* insert ReportText(findings, 59776-5, en, generated, Findings, [[Spiculated solid nodule in the upper lobe of the right lung, touching the pleura, diameter 18 mm (uncertainty 1 mm), grown from 11 mm on 20 November 2023. No enlarged lymph nodes. No effusion.]])
* section[findings].entry[finding] = Reference(carla-chest-nodule)
* insert ReportText(impression, 19005-8, en, generated, Impression, [[Growing spiculated nodule of 18 mm in the upper lobe of the right lung, suspected malignant neoplasm, cT1b cN0. Core needle biopsy taken. Mild urticaria after contrast medium.]])
* section[impression].entry[condition] = Reference(carla-chest-condition)
* section[impression].section[keyImages].title = "Key image"
* section[impression].section[keyImages].code = $LOINC#55113-5
* section[impression].section[keyImages].text.status = #generated
* section[impression].section[keyImages].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">Spiculated nodule in the upper lobe of the right lung, axial CT image.</div>"
* section[impression].section[keyImages].entry = Reference(carla-chest-key-image)
* insert ReportText(recommendation, 18783-1, en, generated, Recommendation, [[PET/CT for staging. Discussion in the thoracic tumour board once histology is at hand. Iodinated contrast only with premedication.]])
* section[recommendation].entry[carePlan] = Reference(carla-chest-plan)
* insert ReportText(radiation, 73569-6, en, generated, Radiation, [[One scan, no radiation for the biopsy: CT Dose Length Product Total 252 mGy.cm, Mean CTDIvol 7.2 mGy.]])
* section[radiation].entry[dose] = Reference(carla-chest-dose)
