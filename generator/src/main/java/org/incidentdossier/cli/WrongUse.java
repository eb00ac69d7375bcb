package org.incidentdossier.cli;

/// An argument is of the right form but cannot be used, such as an id that the dossier does not have.
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }
}
