"""A whole site in one file, and back: the database, every upload, and what proves it whole."""
