### Why a row is taken to be of this person or that.

## Evidence, by its code

identity-evidence-same_name = the same name, marks included
identity-evidence-same_bare_name = the same name but for its marks
identity-evidence-same_home = the same unit
identity-evidence-other_home = another unit
identity-evidence-same_number = the same identity number
identity-evidence-other_number = another identity number
identity-evidence-same_birth_day = the same day of birth
identity-evidence-same_birth_year = the same year of birth
identity-evidence-other_birth_day = the same year of birth, another day
identity-evidence-other_birth_year = another year of birth
identity-evidence-same_award = the same award by the same decision
identity-evidence-same_post = the same post

## How it was weighed

# One piece of evidence: "the same unit (+8)".
identity-line = { $evidence } ({ $weight })
identity-sum = { $lines } = { $sum }

## What brought a mention to its person

identity-by-first = Nobody else is the same.
identity-by-evidence = By what the rows have in common.
identity-by-answer = By what was answered.
identity-by-waits = It waits for an answer, or was left out by one.
