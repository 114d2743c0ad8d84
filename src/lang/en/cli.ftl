### Words of the command line.

cli-severity-error = error
cli-severity-question = question
cli-severity-warning = warning
cli-severity-note = note
