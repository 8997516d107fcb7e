"""The main window: menus, bars, docks, banners and dialogs."""
