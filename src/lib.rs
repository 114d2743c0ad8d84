//! `thidua`: rosters in, figures, summary and certificate drafts out. The modules stand in the order of the flow.

pub mod cli;
pub mod config;
pub mod run;

pub mod read;

pub mod roster;

pub mod amend;

pub mod answer;

pub mod seal;

pub mod settle;

pub mod account;
pub mod ask;
pub mod claims;
pub mod identity;
pub mod verdict;
pub mod wording;

pub mod check;

pub mod tally;

pub mod recount;

pub mod diff;

pub mod store;

pub mod draw;

pub mod save;

pub mod hash;
pub mod issue;
pub mod lang;
pub mod model;
pub mod parallel;
pub mod place;
