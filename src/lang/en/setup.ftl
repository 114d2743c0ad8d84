### What `thidua init` asks, says and writes.

## Questions

setup-opening = Setting up thidua in { $folder }. Enter takes the value in brackets.
setup-province = 1/4  Province or city
setup-phase = 2/4  Phase that is going on
setup-alliance = 3/4  Name of the Cooperative Alliance
setup-office = {"     "}Name of the emulation and commendation office
setup-input = 4/4  Folder of the rosters that units send

# What an answer must look like.
setup-again-phase = Give the first and the last year, such as 2022-2027.
setup-again-line = One line that is not empty, of at most 200 letters.

## What was done

setup-wrote = Wrote { $path }
setup-folder = There is the folder { $path }: put the rosters there
setup-templates = Wrote { $count } blank rosters into { $path }: send them to the units
setup-next = Next: put the rosters into { $input }, go to the working folder (cd "{ $folder }"), run `thidua doctor` to look things over, then `thidua`.
setup-next-here = Next: put the rosters into { $input }, run `thidua doctor` to look things over, then `thidua`.

# Set up before: nothing is overwritten.
setup-already = { $path }: there is a configuration already; nothing was written.
    .todo = Edit that file, or choose another folder: thidua init FOLDER

## Comments of the configuration

setup-comment-notes = Configuration of thidua. Lines that begin with # are notes; the program skips them.
setup-comment-whole = It says only what differs from the built-in one; the whole: thidua config. Look it over: thidua doctor
setup-comment-province = without the word “tỉnh”
setup-comment-offices = names of the two offices, on the summary
setup-comment-documents = language of sheets and certificates: vi or en
setup-comment-input = where the rosters lie, from the folder of this file
setup-comment-place = place before the day on certificates
setup-comment-emblem = a picture of the office's own, beside this file; take the # away to use it
setup-comment-phases = A new phase, once there is one:
setup-comment-movements = Movements called after the province: write them as they are called.
setup-comment-rules = A rule that the office does not use is switched off like this:
