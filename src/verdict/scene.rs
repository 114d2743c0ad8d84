//! What settling records needs besides the claims that make them.

use crate::ask::lists::Lists;
use crate::ask::outcome::Outcome;
use crate::claims::reader::Reader;
use crate::identity::rows::Identity;

/// Who is meant, the words of the catalogue, the lists that may be asked about, and what there is to say.
pub struct Scene<'s, 'w, 'd> {
    pub identity: &'s Identity,
    pub reader: &'s Reader<'w>,
    pub lists: &'s mut Lists,
    pub outcome: &'s mut Outcome<'d>,
}
