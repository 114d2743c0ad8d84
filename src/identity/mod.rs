//! Who is who, by weighed evidence: plain data in, plain data out; nothing here knows rows or asks on the way.

pub mod people;
