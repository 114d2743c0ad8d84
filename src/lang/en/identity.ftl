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
identity-evidence-near-name = nearly the same name
identity-evidence-no-home = one of them without a unit
identity-evidence-same-decision = the same award by the same decision in two lists
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

## Why a name is taken for a unit, or is not.

## Name and code

identity-unit-code-equal = The code is that of the unit.
identity-unit-name-equal = The proper name is the same, with all its marks.
identity-unit-name-unmarked = The name is typed without marks and has the letters of the unit's name.
identity-unit-only-these-letters = No other unit has a name of these letters.
identity-unit-marks-differ = The letters are the same, the marks are not.
identity-unit-name-near = The names differ in a letter or two that stand together.
identity-unit-name-reordered = The names have the same words in another order.
identity-unit-only-slips = What differs is a slip: the letters are no other word.
identity-unit-other-word = What differs are words of their own, so it may be the name of another unit.
identity-unit-level-left-out = Only one of them has the word for a commune before its name.
identity-unit-whole-near = The names are near each other with their words of business.
identity-unit-name-part = One name is a part of the other.
identity-unit-name-silent = The roster gives no proper name.
identity-unit-name-resembles = The names differ, but look alike or share a rare word.
identity-unit-name-differs = The names differ.
identity-unit-name-of-another = This is the very name of another unit in the register.
identity-unit-numbers-differ = The numbers in the names differ.
identity-unit-name-rare = What the names share has a word that very few units use.
identity-unit-name-former = It is a former name of the unit.

## Kind, business, office

identity-unit-kind-equal = The kind is the same.
identity-unit-kind-differs = The kind is another.
identity-unit-business-equal = The words of business are the same, in full.
identity-unit-business-left-out = The roster leaves the words of business out.
identity-unit-business-part = The words of business agree only in part.
identity-unit-business-renamed = The words of business differ, but the unit was renamed.
identity-unit-business-differs = The words of business differ.
identity-unit-office-equal = The kind of office is the same (phòng, sở …).
identity-unit-office-differs = The kind of office is another (phòng, sở …).

## Place

identity-unit-commune-equal = The commune is the same, or became that one.
identity-unit-commune-differs = The commune is another.
identity-unit-district-equal = The district is the same.
identity-unit-district-differs = The district is another.

identity-unit-weighed = Weighed against “{ $name }”: { $lines } = { $sum }
