"""What an answer costs here and on two other Wagtail sites, in the same rounds; see README.md."""
