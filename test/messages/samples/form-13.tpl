<mjml></mjml>
