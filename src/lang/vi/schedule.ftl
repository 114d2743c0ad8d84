### What stands around the entry that `thidua schedule` prints.

schedule-windows = Task Scheduler: dán vào cửa sổ lệnh (cmd), bấm Enter:
schedule-cron = cron: chạy crontab -e, dán dòng này vào cuối:
schedule-service = systemd: ghi vào { $path }
schedule-timer = và ghi vào { $path }
schedule-enable = rồi chạy:
schedule-after = Mỗi lần chạy ghi thêm vào { $log }; xem tệp đó khi kết quả không như ý.
