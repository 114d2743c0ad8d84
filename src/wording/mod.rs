//! The words of the catalogue, compiled for a run: what a wording stands for, how names of units are taken apart, what a title says of its
//! list itself. What was found out of a text once is remembered.

pub mod explained;
pub mod former;
pub mod lexicon;
pub mod phrases;
pub mod title;
pub mod unit_name;
pub mod words;
