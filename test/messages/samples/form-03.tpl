<!-- a -->

  <mjml><mj-body><mj-text>Page</mj-text></mj-body></mjml>
