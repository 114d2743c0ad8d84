### What is wrong with a command line, and the headings of its help.

## Headings of the help

usage-help-usage = Usage
usage-help-commands = Commands
usage-help-arguments = Arguments
usage-help-options = Options
usage-help-help = Print this help
usage-help-version = Print the version

# What stands for any options and for any command in a line of usage.
usage-any-options = [OPTIONS]
usage-any-command = [COMMAND]

## What is wrong

usage-no-such-command = There is no command “{ $typed }”.
usage-no-such-command-near = { usage-no-such-command } Did you mean “{ $near }”?
usage-no-such-option = There is no option “{ $typed }”.
usage-no-such-option-near = { usage-no-such-option } Did you mean “{ $near }”?
usage-too-many = “{ $typed }” is more than this command takes.
usage-value-missing = { $option } needs a value.
usage-value-wrong = “{ $typed }” is no value for { $option }.
usage-value-wrong-why = “{ $typed }” is no value for { $option }: { $why }.
usage-value-not-of-these = “{ $typed }” is no value for { $option }; it takes: { $valid }.
usage-missing = Missing: { $names }.
usage-not-together = { $option } does not go together with { $with }.
usage-twice = { $option } is given once only.
usage-other = The command line is wrong: { $detail }.

# What a value must be; part of the sentence above.
usage-not-a-day = a day that is, as 2026-11-25 or 25/11/2026
usage-not-an-hour = hours and minutes, as 07:30

# Where to look.
usage-look =
    Usage: { $usage }
    For more: thidua --help
