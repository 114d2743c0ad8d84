### Rows that name something which the catalogues and the register do not settle, and what became of rows and answers.

# What to do about a name that is not listed: where another is near, and where none is.
settle-near = Is it “{ $near }”? If so, correct it; if not, add it to the list.
settle-not-near = Correct it or add it to the list.
settle-unit-near = Is it “{ $near }”? If so, write the name as the register has it; if not, add it to the register.
settle-unit-not-near = Write the name as the register has it, or add it to the register.

## What is not known

settle-unit-unknown = This unit is not in the register.
settle-unit-ambiguous = Several units have this name: { $candidates }.
    .todo = Add the unit's commune, district or code.
settle-award-unknown = This award is not in the catalogue.
settle-award-open = The level of the award is open; it may be: { $candidates }.
    .todo = Write its full name, for instance “Bằng khen của UBND tỉnh”, or the decision number.
settle-movement-unknown = This emulation movement is not in the catalogue.
settle-sector-unknown = This sector is not in the catalogue; the unit counts as of unknown sector.
settle-recipient-kind-unknown = It is not clear whether this is a collective, a person or a household.
    .todo = Write “Ông”, “Bà” or “Hộ” before the name, or a group row TẬP THỂ or CÁ NHÂN above.
settle-phase-unknown = Year, decision date and phase are all missing.
    .todo = Write at least the year of the award.
settle-activity-unknown = The kind of activity is not clear.
    .todo = Write: kiểm tra, giám sát, tham quan, tập huấn, tuyên truyền…
settle-status-unknown = The status is not clear; the unit counts as working.
    .todo = Write: đang hoạt động, tạm ngừng or đã giải thể.
settle-ground-unknown = The ground of the award is not clear.
    .todo = Write: công trạng, đột xuất, phong trào (chuyên đề), cống hiến…
settle-table-kind-unknown = It is not clear what kind of roster this table is, so it was not used.
    .todo = { settle-rename-headings }
    .sender = { settle-rename-headings-by-sender }
settle-table-kind-unknown-for = It is not clear what kind of roster this table is, so it was not used: what is “{ $headers }”?
    .todo = { settle-rename-headings }
    .sender = { settle-rename-headings-by-sender }
settle-rename-headings = Rename the headings as in the template (thidua template), or run thidua learn FILE and copy what it prints into thidua.toml; where a column is missing, add a telling one: award, movement, score, sector…
settle-rename-headings-by-sender = If it is a list of awards, write the award into the yellow cell; if it is another list, send it again with the headings of a blank roster (movement, score, sector…).
settle-person-perhaps = Perhaps a person already listed: { $candidates }.
    .todo = Add the year of birth, or answer in cau-hoi.xlsx.
    .sender = Add the year of birth.
settle-read-as = Written otherwise here, read as “{ $read_as }”.
    .todo = Nothing to do if that is right; else correct the name.

## What is missing

settle-recipient-missing = The recipient's name is missing.
    .todo = Write the name or delete the row.
settle-award-missing = The award is missing.
    .todo = Write the award or put an x into its column.
settle-award-missing-perhaps-in = The award is missing; a column that is not understood may hold it: “{ $headers }”.
    .todo = If so, call the column “Hình thức khen thưởng”, or run thidua learn FILE and copy what it prints into thidua.toml; else write the award.
    .sender = If so, call that column “Hình thức khen thưởng” in the roster and send the whole roster again.
settle-unit-missing = The unit's name is missing.
    .todo = Write the name or delete the row.
settle-movement-missing = The movement is missing.
    .todo = Write it into its column or into the title.
settle-score-missing = The score is missing.
    .todo = Write the unit's own, the block's or the final score.
settle-person-missing = The officer's name is missing.
    .todo = Write the name or delete the row.
settle-date-missing = Date and year are missing.
    .todo = Write the day/month/year.
settle-person-without-unit = The person's unit is missing, so no sector counts the award.
    .todo = Write the unit.
settle-example-typed-over = The example row of the form was typed over and still says “Ví dụ” in its first column, so it is not counted yet.
    .todo = If it is a real row, put its number in place of “Ví dụ” and look which cells are still the example; else delete it.
settle-struck-out = The whole row is struck out without saying why, so it is not counted yet.
    .todo = Delete the row if it does not hold any more; take the line away if it does, and run again.
    .sender = Delete the row if it does not hold any more; take the line away if it does, and send the roster again.
settle-part-of-year = Points of a part of the year (six months, a quarter, a month); they are not counted as the year's.
    .todo = Nothing; send the points of the whole year when they are there.
settle-nothing-said = The row has a movement, but blank marks, no number of people and no result; it is not counted.
    .todo = Mark it if the unit took part; else leave it as it is.
settle-name-apart = “{ $rest }” behind the name is no part of it and was taken away.
    .todo = If it belongs to the name, write it into the name; else leave it as it is.
settle-people-unnamed = The cell of names speaks of people without naming them (“{ $rest }”), so it is not counted yet.
    .todo = Write everybody's name, one in a row.
settle-block-missing = The emulation block is missing.
    .todo = Write it into its column or into the title.

## What stands there already, or was changed

settle-duplicate = The same as { $first }; counted once.
    .todo = Nothing to do if it is.
settle-perhaps-duplicate = Perhaps the same as { $first }, but one of them has no decision number.
    .todo = Add decision number and date to tell them apart.
settle-listed-twice = The list has just the same row at { $first }: one award written twice, or two?
    .todo = Delete one if it is written twice; if there are two, write what tells them apart (post, birth, achievement, decision).
settle-perhaps-duplicate-otherwise = Perhaps the same as { $first }, but they differ in achievement, post, sex or number of the certificate.
    .todo = Say whether it is one award or two, or mend the row that is wrong.
settle-versions-differ = The list { $other } has the same title and most of the same rows, but not this row, or otherwise; nothing tells which version is right.
    .todo = Choose the right version, or say that they are two lists; if one of them is old, take it out of the folder.
settle-participants-differ = { $number } people took part here, { $other } at { $at }, of the same unit, movement and time; which number holds is not known, so none is counted.
    .todo = Choose the list whose number holds, or say whether they are the same people (the greatest number) or others (the sum).
settle-number-of-several-movements = { $rows ->
        [one] In this row one number of people stands for several movements
       *[other] In { $rows } rows of this table one number of people stands for several movements
    }: it is counted once in the sum of all movements, and for none of them by itself.
    .todo = If the number is of each movement, write so in the heading (“Number of people of each movement”).
settle-joint-number-beside = The { $number } people here are of several movements; { $at } gives a number for each ({ $sum } in all). The numbers of each movement are counted, and { $number } is not added.
    .todo = If they are other people, write here, too, how many took part in each movement.
settle-code-of-two = The code “{ $code }” is also that of “{ $other }”; whether both names are one unit or a code is wrong is not known.
    .todo = Choose that unit if both are one (renamed, or misspelt); if they are two, correct the code or answer that it is another unit.
settle-status-contradicted = { $other } says otherwise whether this unit works; neither register says its day or year, so that the newer one is not known.
    .todo = Choose the register that is right, or write the day or year into its title.
settle-dissolved-when = { $units ->
        [one] One unit of the register was
       *[other] { $units } units of the register were
    } dissolved, the year is not written: counted as working in no year, not even in those before.
    .todo = If they worked in the time of the report, write the year in which they were dissolved into the register.
settle-suspended-when = The unit is suspended, since when is not written; it does not count as working in any year yet.
    .todo = Write the year in which it stopped into the register, or choose the last year in which it worked.
settle-no-register = There is no register of units: { $units } names were taken as the rosters have them; a misspelt one may be a unit of its own, and rates are of these units alone.
    .todo = Add a register to the folder of rosters and run again; a blank one: thidua template units
settle-unit-near-another = This is nearly the name of “{ $near }”; without a register to compare with, they count as two units.
    .todo = Write both alike where one is a slip; where they are two units, answer in cau-hoi.xlsx. With a register nothing need be asked.
    .sender = Correct the name if it is a slip.
settle-decision-dated-twice = Other rows have another day for this decision, { $day } (such as { $first }); a decision has one day.
    .todo = Correct the day or the number.
settle-unit-scored-twice = The unit has a score of { $year } in block “{ $block }” already ({ $first }); both are counted.
    .todo = Keep the right score: delete the other row, or correct block and year.
settle-same-file = The same content as { $first }; counted once.
    .todo = Nothing to do; delete the copy.
settle-corrects-perhaps = { $rows ->
        [1] This correcting row may correct { $other }, but that is not sure.
       *[other] This correcting row may correct one of { $rows } rows, such as { $other }.
    }
    .todo = Answer in cau-hoi.xlsx, or write what stood there wrongly (name, decision number and date) into the remark.
    .sender = Write what stood there wrongly (name, decision number and date) into the remark.
settle-superseded = A newer list replaces this row: { $by }.
    .todo = Nothing to do if the newer list is right.
settle-superseded-now = A newer list replaces this row: { $by }; it now says: { $now }.
    .todo = Nothing to do if the newer list is right.
settle-withdrawn-perhaps = The newer list ({ $newer }) no longer has this row.
    .todo = Answer in cau-hoi.xlsx: it stands, or it was withdrawn.
    .sender = Keep the row if it still holds; drop it if it was withdrawn.
settle-state-contradicted = The signs contradict each other: a title or remark says that it was not granted (proposed, registered, refused, withdrawn), but there is a decision.
    .todo = Answer in cau-hoi.xlsx: granted, proposed, registered, refused or withdrawn.
    .sender = Choose “Giữ nguyên” in the column “Xử lý” if it was granted, “Bỏ dòng này” if it was refused or withdrawn.
settle-column-open = The column “{ $header }” holds marks or units, and nothing tells what it means: it is not counted.
    .todo = Answer in cau-hoi.xlsx what the column stands for, or that it is to be left out.
    .sender = Write in the heading what the column stands for: the award, the movement, the unit.
settle-time-contradicted = The time named is “{ $said }”, but the year of this row is { $own }.
    .todo = Answer in cau-hoi.xlsx: by the year of the row, or by which phase or year.
    .sender = Make the year, the day of the decision or the phase agree.
settle-activity-called-off = The row says that the activity was not held (put off, cancelled, not done): it is not counted.
    .todo = Nothing to do; if it was held after all, correct the row.
settle-activity-planned = Only planned, not done yet: it is not counted.
    .todo = Nothing; when it is done, write it into the list of results.
settle-number-shared = One number stands for several units of the row: it is counted for none of them.
    .todo = Write each unit in a row of its own, with its own number.
    .sender = Write each unit in a row of its own, with its own number.
settle-activity-missing = The row names no activity.
    .todo = Write the activity, or answer in cau-hoi.xlsx.
    .sender = Write the activity.
settle-rows-hidden = The row is hidden and says what no visible row says: nobody knows whether it counts.
    .todo = Answer in cau-hoi.xlsx whether the hidden rows of this list count.
    .sender = Show the row if it is used; else delete it.
settle-column-hidden = The hidden column “{ $header }” says otherwise than the visible one of its kind: nobody knows whether it counts.
    .todo = Answer in cau-hoi.xlsx whether this hidden column counts.
    .sender = Show the column if it is used; else delete it.
settle-formula-open = The cell in the column “{ $header }” is a formula of which the file stores no value and which cannot be calculated here.
    .todo = Open the file in Excel or LibreOffice, save it and run again; or answer in cau-hoi.xlsx.
    .sender = Open the file in Excel, save it and send it again.
settle-remark-in-doubt = Whether “{ $remark }” takes this row out is not clear: it is not counted yet.
    .todo = Answer in cau-hoi.xlsx: granted, proposed, refused or withdrawn.
    .sender = Say plainly: refused, withdrawn, or granted all the same.
settle-remark-open = The remark denies something (not, not yet, withdrawn …), and nothing tells what: the row counts all the same.
    .todo = Look at the remark. If the row is not to count, say so in its own column (award, registration, status) and run again.
    .sender = Write plainly whether the row counts.
settle-nothing-to-revoke = No roster has the award that this row revokes or corrects.
    .todo = Check name, award and decision number.
settle-revoked = Revoked or corrected by { $by }; not counted.
    .todo = Nothing to do if that is right.

## Answers

settle-left-out = Set aside, as answered in cau-hoi.xlsx.
    .todo = Nothing to do if that is right.
settle-answer-unused = “{ $subject }” was answered, but no row asks for it this time.
    .todo = Nothing to do; once the rosters are corrected the answer may be deleted.
settle-answer-unused-of = “{ $subject }” was answered, but no row asks for it this time; before, the answer was for { $rows }.
    .todo = Nothing to do if those rows were corrected or left out; then the answer may be deleted.
settle-answer-unknown = “{ $part }” in the answer to “{ $subject }” fits nothing; the question stays open.
    .todo = Choose from the list of its cell in cau-hoi.xlsx, or write the exact name or code.
settle-answer-unknown-near = “{ $part }” in the answer to “{ $subject }” fits nothing; nearest are { $near }. The question stays open.
    .todo = Choose from the list of its cell in cau-hoi.xlsx, or write the exact name or code.
settle-answer-affects = The answer to “{ $subject }” held for { $before } rows before and holds for { $now } now: { $rows }.
    .todo = Look at the new rows; correct the answer in cau-hoi.xlsx where it is wrong for them.
settle-answers-of-before = { $answers } answers in { $files } name their questions by ids of an earlier version; they hold.
    .todo = Nothing to do. To have the ids of this version, put the decisions.toml of the output in the place of your own.
settle-answers-differ = “{ $subject }” has two different answers: “{ $answer }” here, “{ $other_answer }” at { $other }; the question stays open.
    .todo = Leave one of them and run again.
settle-answer-sheet-damaged = Columns of this sheet of questions were deleted or moved ({ $columns }), so only part of it can be read back; what could not be read stays open.
    .todo = Answer in the latest cau-hoi.xlsx of the output; write only into the yellow column and the notes.
settle-answer-without-id = There is an answer to “{ $subject }” in a row without the id of a question; it is not used.
    .todo = Write it into the row of that question in the latest cau-hoi.xlsx, and delete this row.
settle-answer-to-nothing = There is an answer to “{ $subject }”, but “{ $id }” is no id of a question; it is not used.
    .todo = Write it into the row of that question in the latest cau-hoi.xlsx, and delete this row.
