### Words of the command line.

cli-severity-error = lỗi
cli-severity-question = cần hỏi
cli-severity-warning = cảnh báo
cli-severity-note = ghi nhận
