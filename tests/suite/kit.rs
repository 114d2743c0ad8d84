//! The one builder of tests: rosters from rows, run, compare.
