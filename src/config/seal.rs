//! The keys of signed codes: files that the configuration names, beside itself.

use super::{ConfigError, ConfigErrorKind};
use crate::seal::{KeyError, Keys, PublicKey, SecretKey};
use serde::Deserialize;
use std::fs;
use std::path::Path;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawSeal {
    /// File of the secret key that certificates are signed with; empty for none.
    pub key: String,
    /// Files of further public keys that codes may be signed with.
    pub public: Vec<String>,
}

/// Reads the keys that stand beside a configuration.
pub fn load(raw: &RawSeal, configuration: &Path) -> Result<Keys, ConfigError> {
    let secret = match raw.key.as_str() {
        "" => None,
        name => Some(read(&configuration.with_file_name(name), SecretKey::from_pem)?),
    };
    let named = raw.public.iter().map(|name| public_key(&configuration.with_file_name(name)));
    let public = secret.iter().map(|key| Ok(key.public())).chain(named).collect::<Result<Vec<_>, _>>()?;
    Ok(Keys { secret, public })
}

/// A public key from its file.
pub fn public_key(path: &Path) -> Result<PublicKey, ConfigError> {
    read(path, PublicKey::from_pem)
}

fn read<T>(path: &Path, parse: impl Fn(&str) -> Result<T, KeyError>) -> Result<T, ConfigError> {
    let failed = |kind| ConfigError { path: Some(path.to_owned()), line: None, kind };
    let text = fs::read_to_string(path).map_err(|error| failed(ConfigErrorKind::Unreadable(error)))?;
    parse(&text).map_err(|error| failed(ConfigErrorKind::NoKey(Box::new(error))))
}
