### Why a row is taken to be of this person or that.

## Evidence, by its code

identity-evidence-same-name = the same name, marks included
identity-evidence-same-bare-name = the same name but for its marks
identity-evidence-same-home = the same unit
identity-evidence-other-home = another unit
identity-evidence-same-number = the same identity number
identity-evidence-other-number = another identity number
identity-evidence-same-birth-day = the same day of birth
identity-evidence-same-birth-year = the same year of birth
identity-evidence-other-birth-day = the same year of birth, another day
identity-evidence-other-birth-year = another year of birth
identity-evidence-same-award = the same award by the same decision
identity-evidence-same-post = the same post

## How it was weighed

# One piece of evidence: "the same unit (+8)".
identity-line = { $evidence } ({ $weight })
identity-sum = { $lines } = { $sum }

## What brought a mention to its person

identity-by-first = Nobody else is the same.
identity-by-evidence = By what the rows have in common.
identity-by-answer = By what was answered.
identity-by-waits = It waits for an answer, or was left out by one.
