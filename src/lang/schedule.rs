//! What stands around the entry that `thidua schedule` prints.

use super::{Lang, labels, said};

labels! {
    /// The words; entries themselves are the same in both languages.
    pub struct ScheduleLabels("schedule") {
        windows: text,
        cron: text,
        enable: text,
    }
}

impl ScheduleLabels {
    pub fn service(&self, path: &str) -> String {
        said!(self.lang, "schedule-service", path)
    }

    pub fn timer(&self, path: &str) -> String {
        said!(self.lang, "schedule-timer", path)
    }

    /// What a run without a person leaves to read.
    pub fn after(&self, log: &str) -> String {
        said!(self.lang, "schedule-after", log)
    }
}

impl Lang {
    pub fn schedule(self) -> &'static ScheduleLabels {
        ScheduleLabels::of(self)
    }
}
