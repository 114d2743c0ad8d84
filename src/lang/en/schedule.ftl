### What stands around the entry that `thidua schedule` prints.

schedule-windows = Task Scheduler: paste into a command window (cmd) and press Enter:
schedule-cron = cron: run crontab -e and paste this line at the end:
schedule-service = systemd: write into { $path }
schedule-timer = and into { $path }
schedule-enable = then run:
schedule-after = Every run appends to { $log }; look there when something is not as expected.
