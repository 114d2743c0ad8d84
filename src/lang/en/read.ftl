### Files, sheets and cells: what is wrong with them.

# What a file is instead; names of formats stand for themselves.
read-kind = { $kind ->
        [image] a picture
        [mail] a mail
        [archive] an archive
        [zip] an archive without a roster in it
        [program] a program
        [database] a database
        [link] a link to a sheet on the web
        [macro] Excel 4.0 macro sheet
       *[other] { $kind }
    }
read-not-a-workbook = This is not a workbook but { read-kind }.
    .todo = Open the original in Excel, save it as .xlsx and send it again; type it in where only paper or PDF exists.
read-not-a-workbook-at-all = This is not a workbook.
    .todo = Check the file; save it as .xlsx in Excel and send it again.
read-encrypted = The file has a password.
    .todo = Open it in Excel, take the password off (File › Info › Protect), save it.
read-empty = The file is empty.
    .todo = Send it again; perhaps it was not copied to the end.
read-corrupt = The file is damaged and cannot be read ({ $detail }).
    .todo = Open it in Excel, let it repair the file, save it as a new .xlsx and send it again.
read-truncated = The file is cut off; its end is missing.
    .todo = Copy or download it again.
read-not-supported = The format { read-kind } cannot be read yet.
    .todo = Open it in Excel, save it as .xlsx and send it again.
read-unreadable = The file cannot be opened ({ $detail }).
    .todo = Check that it is still there and that you may read it, then run again.
read-skipped = A temporary or hidden file was skipped.
    .todo = Nothing to do; close Excel if the file is open.
read-not-in-folder = This is a link that leads out of the folder or to nothing, or no ordinary file; it was not read.
    .todo = Copy the roster itself into the folder.
read-unknown-type = A file ending in .{ $extension } was skipped: it is not a workbook.
    .todo = If it is a roster, save it as .xlsx.
read-no-extension = A file without an ending was skipped: it is not a workbook.
    .todo = If it is a roster, save it as .xlsx.
read-file-too-large = The file is larger than allowed ({ $limit }).
    .todo = Delete unused rows, columns and pictures, or split the file.
read-wrong-extension = The file's extension is wrong: its content is { $really }.
    .todo = It was read by its content; better rename it.
read-too-heavy = Reading this file takes over { $memory } of memory or { $seconds } seconds and was given up; the others are read.
    .todo = Open it in Excel, copy the list into a new file and save that as .xlsx.
read-several-inside = The archive holds { $files } rosters.
    .todo = Have its name end in .zip, or unpack it into the input folder, and run again.
read-perhaps-roster = This is { read-kind }: it is not read, but may hold a roster.
    .todo = Where it does: { $kind ->
        [mail] save what is attached into the input folder.
        [archive] unpack it into the input folder.
        [Word] open it in Word and save it as .docx.
        [RTF] open it in Word and save it as .docx.
        [OpenDocument] open it and save it as .docx.
       *[other] ask the sender for the Excel or Word file, or type it in.
    } Else move it out of the input folder.
read-archive-inside = This is a zip inside a zip; it was not opened.
    .todo = Unpack the inner one into the input folder and run again.
read-for-answers = A workbook of questions: { $answers } answers were read from it; it is no roster.
    .todo = Nothing to do; the answers hold as long as the file is here.
read-own-output = Skipped: the program wrote this file itself (summary, index, data …); it is no roster.
    .todo = Better take it out of the input; if it holds a list that is to be read, copy the table into a new file.
read-no-table = There is no table in the file.
    .todo = Check the file; a table needs a row of column headings.

## Sheets

read-header-not-found = No row of column headings was found, so the sheet was not understood.
    .todo = Write clear headings (STT, Họ và tên, Đơn vị, Hình thức khen thưởng…) right above the data.
read-hidden = The sheet is hidden; it was read all the same.
    .todo = Delete the sheet if it is not used.
read-rows-hidden = Hidden rows hold data ({ $rows }, the first is here); they are read and counted.
    .todo = Unhide them and look; delete those that are not wanted.
read-columns-hidden = Hidden columns hold data ({ $columns }, the first is here); they are read.
    .todo = Unhide them and look; delete those that are not wanted.
read-sheet-unreadable = The sheet cannot be read ({ $detail }).
    .todo = Open the file in Excel, copy the data to a new file, save it as .xlsx.
read-column-unexplained = The column “{ $header }” is not understood; it is kept but not counted.
    .todo = Nothing to do where it is not needed; else rename it as in the template, or run thidua learn FILE and copy what it prints into thidua.toml.
    .sender = Rename it as in the template.
read-column-twice = The columns “{ $other }” and “{ $header }” mean the same; the first one with a value is used.
    .todo = Rename one of them.
read-sheet-too-large = The sheet has over { $limit } cells.
    .todo = Delete rows and columns that are not used, or split the file; for a list that is really so large raise [reading.limits] in thidua.toml.
    .sender = Delete rows and columns that are not used, or split the file.
read-list-unread = { $paragraphs } numbered paragraphs from here on name people or units, but stand under no title “DANH SÁCH …”; they were not read as a list.
    .todo = Where they are a list, write such a title right above them, or make them a table with headings.
read-on-its-side = The form lies on its side: headings in a column, one column for each entry; rows and columns were exchanged.
    .todo = Nothing to do; an upright list is easier next time.
read-no-roster = These are instructions with examples, a list to choose from, numbers that sum up other lists, guests of an event, contacts, or what belongs to one unit: no roster; { $rows } rows are not counted.
    .todo = If it is a roster, give the sheet another name and send it again.
read-prefilled = { $rows } rows from here on hold nothing but formulas that find nothing (#N/A); they are not counted.
    .todo = Nothing to do, unless something should stand there.
read-formulas-open = { $cells } cells hold formulas of which the file stores no value and which cannot be calculated here, this one first.
    .todo = Open the file in Excel or LibreOffice, save it and send it again.
read-header-by-values = The heading “{ $header }” is not known; the column is read by what stands below as “{ $read_as }”.
    .todo = Give it a heading as in the template if that is wrong.
read-no-heading = The column has no heading; it is read by what stands below as “{ $read_as }”.
    .todo = Give it a heading as in the template if that is wrong.
read-header-near = The heading “{ $header }” was read as “{ $read_as }” (perhaps a typing slip).
    .todo = Correct the heading if that is wrong.

## Cells

read-not-a-date = This is not a date.
    .todo = Write day/month/year, for instance 21/10/2022.
read-not-a-number = This is not a number.
    .todo = Write figures only, for instance 125 or 98,5.
read-not-yes-no = It is not clear whether this is yes or no.
    .todo = Write x for yes, nothing for no.
read-error-value = The cell holds a formula error.
    .todo = Mend the formula or type the right value.
read-repaired = Letters were normalised ({ $repair }) in { $cells } cells, this one first.
    .todo = Nothing to do; what stood there is kept.
read-calculated = { $cells } formulas of which the file stores no value were calculated, this one first.
    .todo = Nothing to do; the formula itself is kept.
read-date-order-open = This column has day/month and month/day; { $cells } cells can be read both ways.
    .todo = Write the dates of the column as day/month/year.
read-dates-perhaps-swapped = Another machine may have turned day and month in { $cells } cells: no real date has a day over 12, and the typed ones have.
    .todo = Compare with the decisions; correct the whole column if it was turned.
read-letters-lost = Letters of this cell became question marks (?); they cannot be brought back.
    .todo = Type the cell again from the original.
read-comment-read = A comment on this cell was read as a remark of its row.
    .todo = Nothing to do; better write it into the column for remarks.
read-comment = There is a comment on this cell; it was not used.
    .todo = Look at it; write what bears on the award into a cell or the column for remarks and delete the comment.
read-text-box = A shape that lies over the sheet has text; it was not used.
    .todo = Look at it; write what bears on the list into a cell and delete the shape.
read-ambiguous-number = The comma may mark thousands or a fraction.
    .todo = Write it again: 1.234 is one thousand two hundred and thirty-four, 1,23 is a fraction.
