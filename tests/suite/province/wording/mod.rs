//! How names come to be written: the disturbances act here, and never change who is meant.

pub mod letters;
pub mod person;
pub mod unit;
