//! How a group of problems is written: each a line with its code, its severity and what its sentence needs.

/// Defines a group of problems: each variant with its code and severity, and the data that its sentence needs.
macro_rules! problems {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$vdoc:meta])* $code:literal $severity:ident $variant:ident $({ $($field:ident : $type:ty),* $(,)? })?),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name { $($(#[$vdoc])* $variant $({ $($field: $type),* })?),* }

        impl $name {
            /// Every code of this group with its severity.
            pub const CODES: &[(&'static str, Severity)] = &[$(($code, $severity)),*];

            /// One of each, with nothing of a roster in it.
            pub fn examples() -> Vec<Self> {
                vec![$(Self::$variant $({ $($field: Example::example()),* })?),*]
            }

            pub fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),* }
            }

            pub fn severity(&self) -> Severity {
                match self { $(Self::$variant { .. } => $severity),* }
            }
        }
    };
}

pub(super) use problems;
