//! One integration binary; a topic a file.

mod bad_input;
mod corpus;
mod house;
mod killed;
mod kit;
mod made;
mod sample;
mod worst_habits;
