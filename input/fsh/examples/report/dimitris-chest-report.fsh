Instance: dimitris-chest-report
InstanceOf: ImagingReportDiagnosticReport
Usage: #example
Title: "Radiograph of the chest, as text alone"
Description: "A report in Greek that exists as a text for reading and in no other form."
* insert ReportOf(dimitris, heraklion, el, 2025-02-11T11:10:00+02:00)
* extension[studyModality][0].valueCodeableConcept = $DCM#DX "Digital Radiography"
* extension[anatomicalRegion][0].valueCodeableConcept = $SCT#67734004 "Upper trunk"
* extension[studyProcedure].valueCodeableConcept = $SCT#399208008 "Plain X-ray of chest"
* insert ReportNumber(2.999.3.2, dimitris-chest-report)
* insert OrdersOfDimitrisChest
* status = #final
* effectivePeriod.start = "2025-02-11T10:20:00+02:00"
* effectivePeriod.end = "2025-02-11T10:24:00+02:00"
* insert ReportedStudy(dimitris-chest)
* insert StudyUidOfDimitrisChest(imagingStudy.identifier)
* presentedForm[0].contentType = #text/plain
* presentedForm[0].language = #el
* presentedForm[0].data = "zp3Ov8+Dzr/Ous6/zrzOtc6vzr8gzqXPgM+MzrTOtc65zrPOvM6xIM6Xz4HOsc66zrvOtc6vzr/PhSwgzpHOus+EzrnOvc6/zrvOv86zzrnOus+MIM+EzrzOrs68zrEKCs6RzrrPhM65zr3Ov86zz4HOsc+Gzq/OsSDOuM+Oz4HOsc66zrEsIDExIM6mzrXOss+Bzr/Phc6xz4HOr86/z4UgMjAyNQrOkc+DzrjOtc69zq7PgjogzpTOt868zq7PhM+BzrfPgiDOpc+Azr/OtM61zrnOs868zrHPhM6vzrTOt8+CLCDOs861zr3Ovc63zrzOrc69zr/PgiDPg8+EzrnPgiAyOCDOn866z4TPic6yz4HOr86/z4UgMTk0OQrOkc+BzrnOuM68z4zPgiDOtc6+zq3PhM6xz4POt8+COiBBQ0MtNDEwMSwgU3R1ZHkgSW5zdGFuY2UgVUlEIDIuMjUuMjM3NDEyMjQyNDIxNDE1NjYzNDE0NTkzMjA0NjUyMTgwNTMxNjYyCgrOms67zrnOvc65zrrPjCDOtc+Bz47PhM63zrzOsTogzqDPhc+BzrXPhM+Mz4IgzrrOsc65IM+AzrHPgc6xzrPPic6zzrnOus+Mz4IgzrLOrs+HzrHPgiDOsc+Az4wgz4TOtc+Ez4HOsc63zrzOrc+Bzr/PhS4gzqDOvc61z4XOvM6/zr3Or86xOwoKzpXPhc+Bzq7OvM6xz4TOsTogzqDPjc66zr3Pic+DzrcgzrzOtSDOsc61z4HOv86yz4HOv86zz4fPjM6zz4HOsc68zrzOsSDPg8+Ezr/OvSDOus6sz4TPiSDOu86/zrLPjCDPhM6/z4UgzrTOtc6+zrnOv8+NIM+Azr3Otc+NzrzOv869zrEsIM68zq3Os865z4PPhM63z4IgzrTOuc6xzrzOrc+Ez4HOv8+FIDQ1IG1tLiDOp8+Jz4HOr8+CIM+AzrvOtc+Fz4HOuc+EzrnOus6uIM+Dz4XOu867zr/Os86uLiDOms6xz4HOtM65zqwgz4bPhc+DzrnOv867zr/Os865zrrOv8+NIM68zrXOs86tzrjOv8+Fz4IuCgrOo8+FzrzPgM6tz4HOsc+DzrzOsTogzqDOvc61z4XOvM6/zr3Or86xIM+Dz4TOv869IM66zqzPhM+JIM67zr/Oss+MIM+Ezr/PhSDOtM61zr7Ouc6/z40gz4DOvc61z43OvM6/zr3OsS4KCs6jz43Pg8+EzrHPg863OiDOkc66z4TOuc69zr/Ou86/zrPOuc66z4zPgiDOrc67zrXOs8+Hzr/PgiDPg861IM6tzr7OuSDOtc6yzrTOv868zqzOtM61z4IuCgrOnM6xz4HOr86xIM6UzrXOuc6zzrzOsc+EzqzOus63LCDOsc66z4TOuc69zr/Ou8+MzrPOv8+CCg=="
* presentedForm[0].size = 1072
* presentedForm[0].hash = "zbE2L/jNdAOIVsim3mWzX7mNxdU="
* presentedForm[0].title = "Ακτινογραφία θώρακα, 11 Φεβρουαρίου 2025"
* presentedForm[0].creation = "2025-02-11T11:10:00+02:00"
