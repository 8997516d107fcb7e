"""kzaz_desk: Kazakh and Russian texts side by side, compared by value."""
