//! One integration binary; a topic a file.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that fails may panic and say why")]

mod bad_input;
mod certificates;
mod certificates_command;
mod certificates_kit;
mod certificates_words;
mod changes;
mod charsets;
mod containers;
mod corpus;
mod corrections;
mod date_columns;
mod foreign;
mod house;
mod identity;
mod killed;
mod kit;
mod made;
mod page;
mod province;
mod questions;
mod recount;
mod returns;
mod rule_cases;
mod rules;
mod sample;
mod sent_again;
mod slips;
mod small_lists;
mod standing;
mod templates;
mod totals;
mod trace;
mod wordings;
mod workbook;
mod worst_habits;
