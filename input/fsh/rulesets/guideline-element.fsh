// One element of the guideline in a logical model: its id there, and why it is as mandatory as it is (with open doubts, if any).
// Put [[ ]] around a reason that contains a comma or a parenthesis.
RuleSet: GuidelineElement(id, reason)
* ^alias = "{id}"
* ^comment = "{reason}"
