//! The signed code of a certificate: its words with an Ed25519 signature (RFC 8032) as a QR code that a phone shows as text and
//! `thidua verify` checks without a network.

mod code;
mod keys;
mod words;

pub use code::{Found, MOST_BYTES, Picture, found_in, picture};
pub use keys::{KeyError, Keys, PublicKey, SecretKey};
pub use words::{seal, unseal};
