### What is wrong with a configuration.

# Before the place and what is wrong; the command line has no such head.
configuration-wrong = Wrong configuration: { $what }

## What is wrong

configuration-unreadable = cannot be read ({ $error })
configuration-syntax = { $detail }
configuration-unknown-key = there is no key “{ $key }”
configuration-unknown-key-near = there is no key “{ $key }” (perhaps “{ $near }”)
# Of a further key.
configuration-in-line = line { $line }: { $what }
configuration-unknown-code = [{ $section }] there is no code “{ $code }”
configuration-empty-code = [{ $section }] has an entry whose code is empty
configuration-award-incomplete = [award.{ $code }]: no award form has this code, and a new one needs category
configuration-no-key = no Ed25519 key (PEM) in this file
configuration-reading = --reading: “{ $what }” is no reading; wanted x1,y1;x2,y2;… (mm, at most 9)
configuration-phase-years = [phase.{ $phase }] needs `from` and `to`, from ≤ to
configuration-no-phase = --phase: there is no phase “{ $typed }”.

## Of [ceremony]

configuration-seats = [ceremony] seats_per_row is 1 to 20
configuration-label-too-small = [ceremony] label is at least 40 mm wide and 20 mm high
configuration-labels-off-sheet = [ceremony] labels (columns, rows) must fit on A4, 210 × 297 mm

## Of [form.…]

configuration-form = [form.{ $form }] { $fault }
configuration-no-paper = needs `paper`, or `width` and `height`
configuration-size-not-above-zero = `width`, `height` and `frame` must be numbers above 0
configuration-code-too-small = slot `code`: `box` must be at least { $least } mm wide and high
configuration-slot-off-page = slot `{ $slot }`: `box` must lie on the page
configuration-block-off-page = block `{ $block }`: `box` must lie on the page
configuration-block-sizes = block `{ $block }`: `size` is [smallest, largest], `lines` at least 1
configuration-block-spaces = block `{ $block }`: `leading` and `narrow` must be above 0, `gap` at least 0
configuration-after-nothing = block `{ $block }`: `after` names no block above it ({ $after })

## What to do

configuration-remedy-unreadable = Check name and place of the file: names in thidua.toml start from the folder of thidua.toml.
configuration-remedy-no-key = Use the file of keys that `thidua keygen` makes.
configuration-remedy-award-incomplete = Write the code as `thidua config` has it; a new form needs name, category, level, decided_by, recipients.
configuration-remedy-reading = Give the readings in the order of the crosses, as --reading "20.5,19.8;;30,40", or in a .toml file.
configuration-remedy-no-phase = Choose among { $known }.
configuration-remedy-unknown-key = Correct or drop the key; there may stand { $known }.
configuration-remedy-unknown-keys = Correct or drop these keys; `thidua config` shows the valid ones.
configuration-remedy-line = Correct the line named; `thidua config` shows the valid keys.
configuration-remedy-section = Correct the section named; `thidua config` shows the valid keys.
