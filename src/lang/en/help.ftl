### The help of the command line: that of a command is `help-COMMAND`, that of an argument `help-COMMAND-ARGUMENT`.

## thidua

help-thidua = Counts emulation and commendation in cooperatives from Excel rosters; drafts certificates
help-thidua-config = Configuration file thidua.toml
help-thidua-date = Date printed on outputs (2026-11-25 or 25/11/2026); today if absent
help-thidua-phase = Figures, sheets and certificates of these phases only (commas between them); all if absent
help-thidua-strict = Exit 1 when something needs a person
help-thidua-jobs = Files read at the same time
help-thidua-lang = Language of messages: vi or en
help-thidua-quiet = No progress
help-thidua-verbose = Timings of the steps

## run

help-run = The whole job: read, settle, count, write
help-run-no-cache = Read and make everything anew, also what has not changed
help-run-input = Folders or files of rosters (default: input)
help-run-output = Output folder (default: output)
help-run-watch = Watches the folder: runs again when something has changed, until Ctrl+C

## schedule

help-schedule = Prints what to paste for periodic runs (Task Scheduler, cron, systemd)
help-schedule-input = Folders or files of rosters (default: as a run takes)
help-schedule-output = Output folder (default: output)
help-schedule-every = day, week (Mondays) or month (the first)
help-schedule-at = Time of the day, as 07:00
help-schedule-system = windows, cron or systemd; this machine's if absent

## man

help-man = Writes manual pages for `man`
help-man-output = Folder to write to (default: man)

## doctor

help-doctor = Looks things over before a run: configuration, folders, rights, space, fonts, printers, keys
help-doctor-input = Folders or files of rosters (default: as a run takes)
help-doctor-output = Output folder (default: output)
help-doctor-format = Format: text or json

## init

help-init = Sets up: asks four questions, writes thidua.toml with notes, folders and blank rosters
help-init-folder = Folder to set up (default: this one)
help-init-province = Province or city
help-init-alliance = Name of the Cooperative Alliance
help-init-office = Name of the emulation and commendation office
help-init-rosters = Folder of the rosters

## merge

help-merge = One summary of the outputs of several provinces
help-merge-data = Output folder of each province, or NAME=FOLDER
help-merge-output = Folder of the merged summary (default: toan-quoc)

## check

help-check = Reads and judges only, writes nothing; prints the issues
help-check-input = Folders or files of rosters (default: input)
help-check-output = Output folder of the run before, for its answers (default: output)
help-check-format = Form of the answer: text or json

## read

help-read = Shows what the tool sees in a file: every row and cell
help-read-file = Files to look at
help-read-format = Form of the answer: text or json

## learn

help-learn = A configuration section for one difficult file: header, meaning of each column, how sure
help-learn-file = The file to learn from

## explain

help-explain = Where a number of the summary comes from, or what a code means
help-explain-what = A cell of tong-hop.xlsx, as in 'Tổng quan!D9', or a code, as in R14
help-explain-output = Output folder (default: output)
help-explain-format = Form of the answer: text or json

## diff

help-diff = What changed between two output folders, in people, units, awards and figures
help-diff-old = The output folder before
help-diff-new = The output folder after
help-diff-format = Form of the answer: text, json or xlsx
help-diff-file = Write to this file instead of printing (xlsx by default: thay-doi.xlsx)

## template

help-template = Writes blank rosters to fill in, with lists to choose from
help-template-kind = Kinds: units, awards, participation, scores, officers, activities (default: all)
help-template-output = Folder for the forms (default: mau)
help-template-unit = Who will send it, written into the form
help-template-units = A register (file or folder) whose units stand in the form

## keygen

help-keygen = Makes the keys that codes on certificates are signed with
help-keygen-file = File of the secret key (default: khoa-ky.pem)

## verify

help-verify = Checks the code of a certificate, without a network
help-verify-what = A PDF, PNG, JPEG or text file, or the scanned text; - reads stdin
help-verify-key = Public key file, besides those of the configuration

## certificates

help-certificates = Certificates only, all or some: drafts, on pre-printed blanks, or to be signed
help-certificates-input = Folders or files of rosters (default: input)
help-certificates-output = Output folder (default: output); only bang-khen/ in it is replaced
help-certificates-decision = Only this decision (2157 or 2157/QĐ-UBND)
help-certificates-recipient = Only names with this in them, with or without accents
help-certificates-from = From this number of danh-muc.xlsx on
help-certificates-mode = draft; overprint: only what a blank lacks; final: to be signed, refused while anything is missing
help-certificates-printer = A measured printer ([printer.NAME] in thidua.toml)
help-certificates-calibrate = Writes the test sheet of a printer, or works out its error from --reading
help-certificates-reading = What was measured, in mm: "x1,y1;x2,y2;…", or a .toml file
help-certificates-paper = Paper of the test sheet: A4 (default) or A3

## config

help-config = Prints the effective configuration

## completions

help-completions = Shell completions
help-completions-shell = bash, zsh, fish, elvish, powershell
