//! What stands around the entry that `thidua schedule` prints.

use super::Lang;

/// The words; entries themselves are the same in both languages.
pub struct ScheduleLabels {
    pub windows: &'static str,
    pub cron: &'static str,
    pub service: fn(path: &str) -> String,
    pub timer: fn(path: &str) -> String,
    pub enable: &'static str,
    /// What a run without a person leaves to read.
    pub after: fn(log: &str) -> String,
}

impl Lang {
    pub fn schedule(self) -> &'static ScheduleLabels {
        match self {
            Self::Vi => &VI,
            Self::En => &EN,
        }
    }
}

const VI: ScheduleLabels = ScheduleLabels {
    windows: "Task Scheduler: dán vào cửa sổ lệnh (cmd), bấm Enter:",
    cron: "cron: chạy crontab -e, dán dòng này vào cuối:",
    service: |path| format!("systemd: ghi vào {path}"),
    timer: |path| format!("và ghi vào {path}"),
    enable: "rồi chạy:",
    after: |log| format!("Mỗi lần chạy ghi thêm vào {log}; xem tệp đó khi kết quả không như ý."),
};

const EN: ScheduleLabels = ScheduleLabels {
    windows: "Task Scheduler: paste into a command window (cmd) and press Enter:",
    cron: "cron: run crontab -e and paste this line at the end:",
    service: |path| format!("systemd: write into {path}"),
    timer: |path| format!("and into {path}"),
    enable: "then run:",
    after: |log| format!("Every run appends to {log}; look there when something is not as expected."),
};
