//! The plan that the sample was written from, and the figures that it must give.
#![allow(dead_code, unused_imports)]

#[path = "../../examples/make_sample/plan/mod.rs"]
pub mod plan;
#[path = "../../examples/make_sample/truth.rs"]
pub mod truth;
