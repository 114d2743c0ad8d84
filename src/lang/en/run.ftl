### What the command line says: steps, failures, the closing lines.

## Steps

run-step-unchanged = Nothing has changed ({ $files } files, configuration, date): the last result stands as it is
run-step-read = Read { $files } files
run-step-settled = Settled { $rows } data rows
run-step-counted = Counted { $figures } figures
run-step-recounted = Counted { $figures } figures again: all agree
run-step-drawn = Drew { $certificates } certificates
run-step-written = Wrote { $files } files

## What was learned of a file

run-learned = Learned from { $path }. Look at each line, correct what is wrong, and copy it into thidua.toml.
run-lesson = Sheet “{ $sheet }”, header from row { $row }
run-not-known = not known; write its meaning and take away the #, see thidua config for the list
run-comment = Comment
run-shape = Shape
run-nothing-learned = { $path }: No row looks like a header. Write a row of headings above the data and try again.

## While it runs

run-stage-reading = Reading rosters
run-stage-settling = Settling
run-stage-counting = Counting
run-stage-writing = Writing, certificates
run-watching = Watching the folder; it runs again when something changes. Ctrl+C stops it.
# Before the time that a run will still take.
run-time-left = left
run-press-enter = Press Enter to close the window.

## The closing lines

run-totals-differ = { $totals_differ ->
        [one] 1 total of a roster is not what was counted (first on the sheet “To settle”)
       *[other] { $totals_differ } totals of rosters are not what was counted (first on the sheet “To settle”)
    }
run-replaced = { $replaced ->
        [one] 1 row was replaced by a corrected form or a newer list
       *[other] { $replaced } rows were replaced by corrected forms or newer lists
    }
run-warnings = { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }
run-sent-back = { $sent_back ->
        [one] 1 roster to send back: { $output }/tra-lai
       *[other] { $sent_back } rosters to send back: { $output }/tra-lai
    }
run-not-understood = { $not_understood ->
        [one] 1 table was not understood and not counted (thidua learn FILE)
       *[other] { $not_understood } tables were not understood and not counted (thidua learn FILE)
    }
run-remarked = { $remarked ->
        [one] 1 certificate to look at before it can be final: { $output }/bang-khen/danh-muc.xlsx
       *[other] { $remarked } certificates to look at before they can be final: { $output }/bang-khen/danh-muc.xlsx
    }
run-proposals = { $proposals } drafts of proposals that no decision has closed: { $output }/bang-khen/de-nghi
run-finals-outdated = { $finals_outdated } final certificates do not hold any more (the award was taken back or corrected, or is gone): { $output }/bang-khen/danh-muc.xlsx, sheet “Final certificates”
run-closing = Done: { $files ->
        [one] 1 file
       *[other] { $files } files
    } read, { $accepted ->
        [one] 1 row
       *[other] { $accepted } rows
    } counted, { $duplicate ->
        [one] 1 duplicate
       *[other] { $duplicate } duplicates
    }, { $set_aside } set aside; { $certificates ->
        [one] 1 certificate
       *[other] { $certificates } certificates
    }; { $asked ->
        [one] 1 point needs
       *[other] { $asked } points need
    } a person.
run-look-first = Look first at { $output }/tong-hop.xlsx, sheet “Cần xử lý”.
run-look-at = See { $output }/tong-hop.xlsx.

## Why the job could not be done

# Of a fault that is not the user's.
run-our-fault = This is a fault of the program; tell its keeper. The old output is untouched.
run-bug = This is a fault of the program, neither yours nor that of a roster.
    .todo = The output that was there is whole, and nothing was lost. Send this line to the keeper of the program, with the rosters if you may (it may quote a roster; read it before you send it): thidua { $version }; command: { $command }; at { $place }: { $message }
run-no-input = { $path }: there is no such folder or file.
    .todo = Make a folder `input` where you run, copy the Excel files into it and run again, or name one: thidua run FOLDER
run-input-unreadable = { $path }: cannot be read ({ $error }).
    .todo = Check that you may read the folder and run again.
run-nothing-readable = { $path }: not one file could be read.
    .todo = Copy the rosters (.xlsx, .xls, .ods, .csv) into this folder and run again.
run-no-data = { $path }: there is no such table.
    .todo = Run thidua run to make an output folder, or name one that holds a folder data.
run-data-damaged = { $path }, line { $line }, column “{ $column }”: not as the program wrote it (“{ $found }”).
    .todo = The table was changed, or an older version wrote it; run thidua run again to write it anew.
run-finals-damaged = { $path }, line { $line }, column “{ $column }”: the table of final certificates is not as the program wrote it (“{ $found }”).
    .todo = Take the file back from a copy. If there is none, move the whole folder bang-khen-chinh-thuc elsewhere and run again: its PDF files stay good, but thidua cannot tell any more when an award was taken back or corrected.
run-unbalanced = { $file } › { $sheet }: the ledger does not balance: { $rows } rows, { $classed } classed; { $data } rows of data = { $accepted } accepted + { $duplicate } duplicate + { $set_aside } set aside.
    .todo = This is a fault of the program; send the file to its keeper. The old output is untouched.
run-unbalanced-cells = { $file } › { $sheet }: the ledger of cells does not balance: { $cells } cells = { $used } used + { $known } known + { $asked } asked + { $not_understood } not understood.
    .todo = This is a fault of the program; send the file to its keeper. The old output is untouched.
run-counting = Counting went wrong: { $detail }.
    .todo = { run-our-fault }
run-counts-differ = { $figure }: two ways of counting gave { $counted } and { $again } ({ $in_all } figures differ).
    .todo = { run-our-fault }
run-evidence-differs = { $figure }: the output says { $stored }; from data with this configuration it is { $again }.
    .todo = Name the configuration of the run that wrote the output (-c FILE), or run thidua run again.
run-no-certificate = No certificate is “{ $asked }”.
    .todo = See the decisions and names in bang-khen/danh-muc.xlsx.
run-no-certificate-but-near = { run-no-certificate }
    .todo = Is it one of these: { $near }? Write it so and run again.
run-not-ready = Not fit to print: { $points } points are open (above).
    .todo = Settle each in the roster or in thidua.toml and run again; for a draft: --mode draft. The old output is untouched.
run-no-printer = thidua.toml has no printer “{ $name }”.
    .todo = Measure it first: thidua certificates --calibrate --printer { $name }
run-no-printer-but-known = { run-no-printer }
    .todo = It has: { $known }.
run-readings-unfit = The readings of { $crosses } crosses show no error that a printer makes.
    .todo = Measure at least 3 crosses that are not in a line, in mm from the paper's top left corner, in their order.
run-document = { $path }: could not be made ({ $detail }).
    .todo = { run-our-fault }
run-picture-unfit = { $path }: a picture of the configuration cannot be drawn ({ $detail }).
    .todo = Save the picture as PNG or JPEG and run again. The old output is untouched.
run-code-too-long = { $place }: what the certificate says takes { $bytes } bytes, more than the { $most } that its signed QR code holds.
    .todo = Shorten the post, the unit or the name in this row and run again. The old output is untouched.
run-own-configuration = The configuration just made cannot be used: { $what }
    .todo = { run-our-fault }
run-busy = Another run is going on ({ $lock }).
    .todo = Wait until it is done and run again.
run-output-open = { $file }: the file is open.
    .todo = Close it and run again; if nobody has it open, delete { $marker }. The old output is untouched.
run-foreign = { $file }: thidua did not write this file, or somebody has changed it.
    .todo = Move it away or choose another output folder (-o) and run again.
run-no-file = { $path }: there is no such file.
    .todo = Look at the name and the folder again.
run-key-exists = { $path }: this file is there already; the old key is not overwritten.
    .todo = Choose another name (-o). The old key is still needed to check the certificates that it signed.
run-key-in-output = { $path }: an output folder is handed on; no secret key belongs there.
    .todo = Choose a place that only the keeper of the key can read, such as beside thidua.toml.
run-unwritable = { $path }: cannot be written ({ $error }).
    .todo = Check disk space and rights and run again. The old output is untouched.
