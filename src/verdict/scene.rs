//! What settling records needs besides the claims that make them.

use crate::claims::reader::Reader;
use crate::settle::identity::Identity;
use crate::settle::lists::Lists;
use crate::settle::outcome::Outcome;

/// Who is meant, the words of the catalogue, the lists that may be asked about, and what there is to say.
pub struct Scene<'s, 'w, 'd> {
    pub identity: &'s Identity,
    pub reader: &'s Reader<'w>,
    pub lists: &'s mut Lists,
    pub outcome: &'s mut Outcome<'d>,
}
