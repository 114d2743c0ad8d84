//! The chapters of the guide that are made from the program itself, as the example writes them.

#[path = "../../examples/make_reference/chapters.rs"]
mod chapters;

pub use chapters::chapters;
