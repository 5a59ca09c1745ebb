@NullMarked
package app.zhirong.pledge.web;

import org.jspecify.annotations.NullMarked;
