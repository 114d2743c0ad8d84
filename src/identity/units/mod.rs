//! Which unit a mention is. A register holds the listed units; every mention is weighed against those that may be meant
//! ([`weights`] is the whole table), and what is sure, asked or unknown follows from the sums. Units that no register lists are made of all
//! their mentions together, so that the order of rows means nothing.

mod asked;
mod asking;
mod commune_names;
mod communes;
mod decide;
mod identify;
mod listed;
mod matched;
mod mention;
mod near;
mod nearest;
mod numbers;
mod register;
mod remark;
mod slip;
mod typed;
mod unlisted;
mod weigh;
pub mod weights;

#[cfg(test)]
pub mod tests;

pub use commune_names::choose as name_communes;

pub use asked::{Answers, Asked, Identified, Identity, UnitMention};
pub use asking::question;
pub use communes::{Communes, place_key};
pub use identify::identify;
pub use listed::Listed;
pub use matched::Match;
pub use mention::{Mention, Spelled};
pub use near::NearNames;
pub use nearest::Weighed;
pub use numbers::numbers;
pub use register::Register;
pub use slip::is_slip;
