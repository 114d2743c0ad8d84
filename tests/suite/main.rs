//! One integration binary; a topic a file.

mod house;
mod kit;
