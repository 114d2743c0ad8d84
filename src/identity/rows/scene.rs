//! What identifying needs besides the claims.

use crate::ask::lists::Lists;
use crate::ask::outcome::Outcome;
use crate::model::Decisions;
use crate::wording::words::Words;

/// The words of the catalogue, what was answered, the lists that may be asked about, and what there is to say.
pub struct Scene<'s, 'w, 'd> {
    pub words: &'s Words<'w>,
    pub decisions: &'d Decisions,
    pub lists: &'s mut Lists,
    pub outcome: &'s mut Outcome<'d>,
}
