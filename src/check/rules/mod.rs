//! One rule a file.

pub mod decision_date;
pub mod dissolved;
pub mod one_flag;
pub mod recipient_kind;
