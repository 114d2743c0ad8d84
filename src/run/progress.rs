//! How far a run is, for whoever watches: pieces of work that are done, told from any thread.

use std::fmt;
use std::sync::Arc;

pub use crate::issue::Stage;
/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// A stage begins, with so many pieces; nothing where they are not counted.
    Begin(Stage, Option<usize>),
    /// A piece is done.
    One,
}

/// Who is told; nobody by default.
#[derive(Clone, Default)]
pub struct Progress {
    told: Option<Arc<dyn Fn(Tick) + Send + Sync>>,
}

impl Progress {
    pub fn new(told: impl Fn(Tick) + Send + Sync + 'static) -> Self {
        Self { told: Some(Arc::new(told)) }
    }

    pub fn begin(&self, stage: Stage, pieces: Option<usize>) {
        self.tell(Tick::Begin(stage, pieces));
    }

    pub fn one(&self) {
        self.tell(Tick::One);
    }

    fn tell(&self, tick: Tick) {
        if let Some(told) = &self.told {
            told(tick);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Progress({})", self.told.is_some())
    }
}
