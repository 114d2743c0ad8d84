//! Keys: made by the office, kept as PEM files that any other tool reads (RFC 8410).

use crate::hash;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{
    self, DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey, KeypairBytes, spki,
};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::fmt;

/// A text that holds no such key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("no secret Ed25519 key in PKCS #8 PEM")]
    Secret(#[source] pkcs8::Error),
    #[error("no public Ed25519 key in PEM")]
    Public(#[source] spki::Error),
}

/// Signs; never leaves the file that it was made into.
pub struct SecretKey(SigningKey);

/// Without the key itself, so that no message can tell it.
impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretKey({})", self.public().name())
    }
}

/// What codes are signed with, and what they are checked with.
#[derive(Debug, Default)]
pub struct Keys {
    pub secret: Option<SecretKey>,
    pub public: Vec<PublicKey>,
}

/// Tells whether a signature is the secret key's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl SecretKey {
    /// From 32 random bytes.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// # Errors
    /// Where the text is no PKCS #8 PEM file of an Ed25519 key.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        SigningKey::from_pkcs8_pem(text).map(Self).map_err(KeyError::Secret)
    }

    pub fn to_pem(&self) -> String {
        // Without the public key, as version 1 of the format has it: OpenSSL reads no other.
        let bytes = KeypairBytes { secret_key: self.0.to_bytes(), public_key: None };
        bytes.to_pkcs8_pem(LineEnding::LF).expect("32 bytes can be written as PEM").to_string()
    }

    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    pub fn sign(&self, text: &str) -> [u8; 64] {
        self.0.sign(text.as_bytes()).to_bytes()
    }
}

impl PublicKey {
    /// # Errors
    /// Where the text is no PEM file of a public Ed25519 key.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        VerifyingKey::from_public_key_pem(text).map(Self).map_err(KeyError::Public)
    }

    pub fn to_pem(&self) -> String {
        self.0.to_public_key_pem(LineEnding::LF).expect("32 bytes can be written as PEM")
    }

    /// Eight letters and digits that tell keys apart.
    pub fn name(&self) -> String {
        hash::short(self.0.as_bytes(), 4)
    }

    /// Whether that is the secret key's signature of the text. Signatures that could be made for two texts are refused.
    pub fn signed(&self, text: &str, signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.0.verify_strict(text.as_bytes(), &signature).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::{KeyError, PublicKey, SecretKey};

    #[test]
    fn keys_survive_their_files() {
        let key = SecretKey::from_seed(&[7; 32]);
        let again = SecretKey::from_pem(&key.to_pem()).unwrap();
        assert_eq!(again.public(), key.public());
        let text = key.to_pem();
        let body: String = text.lines().filter(|line| !line.starts_with('-')).collect();
        assert!(
            body.starts_with("MC4CAQAw") && body.len() == 64,
            "48 bytes of version 1 (RFC 8410, section 10.3): {text}"
        );
        let public = PublicKey::from_pem(&key.public().to_pem()).unwrap();
        assert!(public.signed("chữ", &key.sign("chữ")));
        assert!(!public.signed("chứ", &key.sign("chữ")));
        assert!(
            matches!(PublicKey::from_pem(&key.to_pem()), Err(KeyError::Public(_))),
            "a secret key is no public one"
        );
        assert!(!format!("{key:?}").contains('7'.to_string().repeat(3).as_str()));
    }

    #[test]
    fn the_signature_is_that_of_the_standard() {
        // RFC 8032, section 7.1, test 1.
        let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let bytes: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&seed[at * 2..at * 2 + 2], 16).unwrap()).collect();
        let key = SecretKey::from_seed(&bytes.try_into().unwrap());
        let shown = hex::encode(key.sign(""));
        assert!(shown.starts_with("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065"), "{shown}");
    }
}
