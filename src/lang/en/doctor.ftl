### What `thidua doctor` says.

## Labels

doctor-good = Good
doctor-mind = Mind
doctor-bad = Bad
doctor-all-good = Everything is ready. Run: thidua
doctor-closing = { $bad ->
        [one] 1 thing
       *[other] { $bad } things
    } to mend before a run, { $mind } to mind.

## Configuration and rosters

doctor-configuration = Configuration { $path }: right; { $province }.
doctor-configuration-built-in = There is no thidua.toml: the built-in configuration holds, that of { $province }.
    .todo = Make the office's own: thidua init
doctor-decisions = decisions.toml: { $answers } answers.
doctor-rosters = Rosters in { $path }: { $files } files to read.
doctor-rosters-missing = { $path }: there is no such folder of rosters.
    .todo = Make it and put the rosters there, or name another: thidua doctor FOLDER
doctor-rosters-empty = { $path }: there is no roster yet (xlsx, xls, ods, csv…).
    .todo = Copy the rosters of the units there.
doctor-rosters-closed = { $path }: cannot be opened ({ $detail }).
    .todo = Close it where it is open; look at the rights of file and folder.

## Folders and space

doctor-output = Output folder { $path }: can be written.
doctor-space = Disk of { $path }: { $free } free.
doctor-space-short = Disk of { $path }: only { $free } free.
    .todo = Make room or choose another disk (-o): 10,000 certificates with their sheets take about 0.5 GB.
doctor-space-unknown = Disk of { $path }: its free space cannot be seen ({ $detail }).
    .todo = Look at the free space yourself.
doctor-temporary = Temporary folder { $path }: can be written.
doctor-temporary-fails = Temporary folder { $path }: cannot be written ({ $detail }).
    .todo = Tidy it, or set TMPDIR (Windows: TEMP) to a folder that can be written.

## Certificates

doctor-fonts = Fonts: { $faces } faces inside the program, with all Vietnamese letters; none need be installed.
doctor-fonts-lacking = Fonts: the letters { $letters } are missing.
    .todo = This copy of the program is damaged; get another.
doctor-pictures = Pictures of the office: readable ({ $slots }).
doctor-pictures-none = Pictures of the office: none (their slots stay empty).
doctor-key = Key of signed codes: readable.
doctor-key-none = Key of signed codes: not used.
doctor-key-open = { $path }: others on this machine can read the secret key.
    .todo = Let its keeper alone read it: chmod 600 { $path }
doctor-printers = Printers that are measured: { $names }.
doctor-printers-none = Printers: none is measured; needed only for pre-printed blanks (thidua certificates --calibrate).
doctor-printer-true = [printer.{ $name }]: says nothing but zero.
    .todo = Print the test sheet and measure it: thidua certificates --calibrate --printer { $name }

doctor-finals = Final certificates: { $all }; all say what the last run says.
doctor-finals-unjudged = Final certificates: { $all }; there is no data to compare them with.
    .todo = Run thidua, then look again.
doctor-final-outdated = Final certificate { $file } ({ $recipient }): { $state }.
    .todo = Take it back or print it again; then delete that file, and it is told no more.
doctor-finals-more = Final certificates: { $more } more do not hold; see bang-khen/danh-muc.xlsx, sheet “Final certificates”.
    .todo = Take them back or print them again; then delete their files, and they are told no more.

## Machine

doctor-locale = Locale: { $locale }; Vietnamese letters are shown right.
doctor-locale-not-unicode = Locale: { $locale }; Vietnamese letters may look wrong in the terminal (files are right).
    .todo = Set LANG=vi_VN.UTF-8 or C.UTF-8.
# Stands for the locale where there is none.
doctor-locale-not-set = not set
doctor-clock = The machine's day: { $today }.
doctor-clock-wrong = The machine's day: { $today }; its clock is wrong.
    .todo = Set the clock, or give the day to a run: --date 2026-11-25
doctor-threads = { $jobs } files are read at a time.
