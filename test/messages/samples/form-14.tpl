<?xml version="1.0"?><mjml><mj-body></mj-body></mjml>
