### What `thidua certificates` says, and the test sheet of printers.

## The test sheet

certificates-calibration-title = TEST SHEET FOR A PRINTER
certificates-calibration-lines =
    1. Print this sheet on the printer, tray and paper that will be used; at 100 % (actual size), not fitted.
    2. Measure from the paper's top left corner to the middle of each cross: mm to the right, mm down.
    3. The small numbers beside a cross are its true place. Best measure all 9; at least 3 not in a line.
    4. Run this with what you measured, crosses 1 to 9 in order (nothing between two semicolons where not measured):
        thidua certificates --calibrate --printer NAME --reading "20.5,19.8;150.4,19.9;…"
        For A3 add --paper A3.
    5. Copy the section [printer.NAME] that it prints into thidua.toml.
    6. Print on blanks: thidua certificates --mode overprint --printer NAME

## What the program says

certificates-measured = { $crosses } crosses; at most { $residual } mm are left
certificates-measured-far = { $crosses } crosses; one is { $residual } mm off the result: measure it again
certificates-test-sheet = Wrote { $path }. Print it, measure the crosses and do as the sheet says.
certificates-closing = Done: { $certificates } certificates, { $remarked } with remarks: { $folder }/danh-muc.xlsx.
certificates-proposals = { $proposals } drafts of proposals that no decision has closed: { $folder }/de-nghi.
