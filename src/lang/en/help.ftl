### The help of the command line: that of a command is `help-COMMAND`, that of an argument `help-COMMAND-ARGUMENT`, with the
### name of its value, if it takes one, as the attribute `value`.

## thidua

help-thidua = Counts emulation and commendation in cooperatives from Excel rosters; drafts certificates
help-thidua-config = Configuration file thidua.toml
    .value = FILE
help-thidua-date = Date printed on outputs (2026-11-25 or 25/11/2026); today if absent
    .value = YYYY-MM-DD
help-thidua-phase = Figures, sheets and certificates of these phases only (commas between them); all if absent
    .value = ID
help-thidua-strict = Exit 1 when something needs a person
help-thidua-jobs = Files read at the same time
    .value = N
help-thidua-lang = Language of messages: vi or en
    .value = vi|en
help-thidua-quiet = No progress
help-thidua-verbose = Timings of the steps

## run

help-run = The whole job: read, settle, count, write
help-run-no-cache = Read and make everything anew, also what has not changed
help-run-input = Folders or files of rosters (default: input)
    .value = INPUT
help-run-output = Output folder (default: output)
    .value = DIR
help-run-watch = Watches the folder: runs again when something has changed, until Ctrl+C

## schedule

help-schedule = Prints what to paste for periodic runs (Task Scheduler, cron, systemd)
help-schedule-input = Folders or files of rosters (default: as a run takes)
    .value = INPUT
help-schedule-output = Output folder (default: output)
    .value = DIR
help-schedule-every = day, week (Mondays) or month (the first)
    .value = day|week|month
help-schedule-at = Time of the day, as 07:00
    .value = HH:MM
help-schedule-system = windows, cron or systemd; this machine's if absent
    .value = windows|cron|systemd

## man

help-man = Writes manual pages for `man`
help-man-output = Folder to write to (default: man)
    .value = DIR

## doctor

help-doctor = Looks things over before a run: configuration, folders, rights, space, fonts, printers, keys
help-doctor-input = Folders or files of rosters (default: as a run takes)
    .value = INPUT
help-doctor-output = Output folder (default: output)
    .value = DIR
help-doctor-format = Format: text or json
    .value = FORMAT

## init

help-init = Sets up: asks four questions, writes thidua.toml with notes, folders and blank rosters
help-init-folder = Folder to set up (default: this one)
    .value = DIR
help-init-province = Province or city
    .value = NAME
help-init-alliance = Name of the Cooperative Alliance
    .value = NAME
help-init-office = Name of the emulation and commendation office
    .value = NAME
help-init-rosters = Folder of the rosters
    .value = DIR

## merge

help-merge = One summary of the outputs of several provinces
help-merge-data = Output folder of each province, or NAME=FOLDER
    .value = DATA
help-merge-output = Folder of the merged summary (default: toan-quoc)
    .value = DIR

## check

help-check = Reads and judges only, writes nothing; prints the issues
help-check-input = Folders or files of rosters (default: input)
    .value = INPUT
help-check-output = Output folder of the run before, for its answers (default: output)
    .value = DIR
help-check-format = Form of the answer: text or json
    .value = FORMAT

## read

help-read = Shows what the tool sees in a file: every row and cell
help-read-file = Files to look at
    .value = FILE
help-read-format = Form of the answer: text or json
    .value = FORMAT

## learn

help-learn = A configuration section for one difficult file: header, meaning of each column, how sure
help-learn-file = The file to learn from
    .value = FILE

## explain

help-explain = Where a number of the summary comes from, why a row is counted or not, or what a code means
help-explain-what = A cell of tong-hop.xlsx, as in 'Tổng quan!D9'; a row of a roster, as in 'DS.xlsx!8' or 'DS.xlsx › CÁ NHÂN!8'; or a code, as in R14
    .value = SHEET!CELL|ROSTER!ROW|CODE
help-explain-input = Folder or files of rosters, where a row is asked about (default: input)
    .value = INPUT
help-explain-output = Output folder, whose answers are used too (default: output)
    .value = DIR
help-explain-format = Form of the answer: text or json
    .value = FORMAT

## diff

help-diff = What changed between two output folders, in people, units, awards and figures
help-diff-old = The output folder before
    .value = OLD
help-diff-new = The output folder after
    .value = NEW
help-diff-format = Form of the answer: text, json or xlsx
    .value = FORMAT
help-diff-file = Write to this file instead of printing (xlsx by default: thay-doi.xlsx)
    .value = FILE

## template

help-template = Writes blank rosters to fill in, with lists to choose from
help-template-kind = Kinds: units, awards, participation, scores, officers, activities (default: all)
    .value = KIND
help-template-output = Folder for the forms (default: mau)
    .value = DIR
help-template-unit = Who will send it, written into the form
    .value = NAME
help-template-units = A register (file or folder) whose units stand in the form
    .value = FILE|DIR

## keygen

help-keygen = Makes the keys that codes on certificates are signed with
help-keygen-file = File of the secret key (default: khoa-ky.pem)
    .value = FILE

## verify

help-verify = Checks the code of a certificate, without a network
help-verify-what = A PDF, PNG, JPEG or text file, or the scanned text; - reads stdin
    .value = FILE|TEXT
help-verify-key = Public key file, besides those of the configuration
    .value = FILE

## certificates

help-certificates = Certificates only, all or some: drafts, on pre-printed blanks, or to be signed
help-certificates-input = Folders or files of rosters (default: input)
    .value = INPUT
help-certificates-output = Output folder (default: output); only bang-khen/ in it is replaced, final ones go to bang-khen-chinh-thuc/
    .value = DIR
help-certificates-decision = Only this decision (2157 or 2157/QĐ-UBND)
    .value = NO
help-certificates-recipient = Only names with this in them, with or without accents
    .value = TEXT
help-certificates-from = From this number of danh-muc.xlsx on
    .value = N
help-certificates-mode = draft; overprint: only what a blank lacks; final: to be signed, refused while anything is missing
    .value = draft|overprint|final
help-certificates-printer = A measured printer ([printer.NAME] in thidua.toml)
    .value = NAME
help-certificates-calibrate = Writes the test sheet of a printer, or works out its error from --reading
help-certificates-reading = What was measured, in mm: "x1,y1;x2,y2;…", or a .toml file
    .value = X,Y;…|FILE
help-certificates-paper = Paper of the test sheet: A4 (default) or A3
    .value = A4|A3

## config

help-config = Prints the effective configuration

## completions

help-completions = Shell completions
help-completions-shell = bash, zsh, fish, elvish, powershell
    .value = SHELL
