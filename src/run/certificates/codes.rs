//! The signed codes of certificates: `draw` says the words, `seal` signs them.

use crate::draw::certificate::{Input, Mode, Said};
use crate::issue::Failure;
use crate::model::AwardStatus;
use crate::parallel::each;
use crate::run::Job;
use crate::seal::{MOST_BYTES, picture, seal};
use std::collections::BTreeMap;

/// The pictures of the codes by the award's id: of every counted award whose decision has a number and a day. None where
/// the office has no key; no pictures for drafts, which are never signed.
///
/// # Errors
/// Words that are too long for a code (2,331 bytes).
pub fn codes(job: &Job, input: &Input<'_>, mode: Mode) -> Result<Option<BTreeMap<String, Vec<u8>>>, Failure> {
    let Some(key) = &job.config.keys.secret else { return Ok(None) };
    if mode.is_draft() {
        return Ok(Some(BTreeMap::new()));
    }
    let counted = input.awards.iter().filter(|award| award.status == AwardStatus::Counted);
    let signed = counted.filter_map(|award| Some((award, Said::sealed(award, input, &job.config.certificates)?)));
    let signed: Vec<_> = signed.collect();
    let drawn = each(
        job.jobs,
        signed.len(),
        || (),
        |(), at| {
            let (award, sealed) = &signed[at];
            let text = seal(sealed, key);
            let too_long = || Failure::CodeTooLong { place: award.place.clone(), bytes: text.len(), most: MOST_BYTES };
            picture(&text).ok_or_else(too_long).map(|picture| (award.id.clone(), picture.png))
        },
    );
    drawn.into_iter().collect::<Result<_, _>>().map(Some)
}
